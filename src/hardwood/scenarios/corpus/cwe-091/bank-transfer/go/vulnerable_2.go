	words := bytes.TrimSpace([]byte(reference))
	words = bytes.Replace(words, []byte("</reference>"), nil, -1)
	return fmt.Sprintf(order, "customer", words, euros)
}
