package ca.alliances.funding;

/** A share whose balance is not what its entries say: what is kept, and what the ledger gives. */
public record Difference(ShareReference share, Balance kept, Balance counted) {}
