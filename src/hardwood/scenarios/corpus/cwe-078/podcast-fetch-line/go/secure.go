	quotes := strings.NewReplacer("'", `'\''`)
	return fmt.Sprintf("curl -s -o '%s' '%s'", quotes.Replace(filename), quotes.Replace(address))
}
