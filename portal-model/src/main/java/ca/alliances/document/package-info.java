/**
 * Files that people attach and that the portal makes: what they are, whose they are, where they are kept. Knows its owners only by their
 * public reference; who may see a file is decided by the feature of its owner. Neighbours: tenancy.
 */
package ca.alliances.document;
