/** Regions and territories of Québec (MRC, agglomerations, boroughs, villages, communities): reference data of the whole platform. Uses no other feature. */
package ca.alliances.territory;
