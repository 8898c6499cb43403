	return fmt.Sprintf(`<a href="%s">%s</a>`, address, label)
}
