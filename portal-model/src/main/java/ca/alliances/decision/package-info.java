/** What a body decides on an application, by resolution, with its conditions and its repeal (ADR 0014). Neighbours: application, intake. */
package ca.alliances.decision;
