/** What a body decides on an application, by resolution, with its conditions and its repeal (ADR 0014). Neighbours: application, review, intake, resolution, meeting. */
package ca.alliances.decision;
