	var words bytes.Buffer
	xml.EscapeText(&words, []byte(reference))
	return fmt.Sprintf(order, "customer", words.String(), euros)
}
