	words := strings.Fields(reason)
	auditor().Printf("REFUND %d %s: %s", invoice, euros(cents), strings.Join(words, " "))
}
