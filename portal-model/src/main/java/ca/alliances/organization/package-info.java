/** Organizations that ask for money, and their Québec enterprise number (NEQ). Uses shared only. */
package ca.alliances.organization;
