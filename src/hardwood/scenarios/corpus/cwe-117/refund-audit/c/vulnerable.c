    audit("REFUND %d %d.%02d EUR: %s", invoice, cents / 100, cents % 100, reason);
}
