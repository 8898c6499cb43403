	return fmt.Sprintf("curl -s -o %s %s", filename, address)
}
