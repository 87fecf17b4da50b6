/** Values and marks that every feature speaks: money in cents, fiscal years, periods, refusals, owners of rows. Uses no other feature. */
package ca.alliances.shared;
