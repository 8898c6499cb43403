	auditor().Printf("REFUND %d %s: %s", invoice, euros(cents), reason)
}
