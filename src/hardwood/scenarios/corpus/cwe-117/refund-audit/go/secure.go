	reason = strings.NewReplacer("\r", " ", "\n", " ").Replace(reason)
	auditor().Printf("REFUND %d %s: %s", invoice, euros(cents), reason)
}
