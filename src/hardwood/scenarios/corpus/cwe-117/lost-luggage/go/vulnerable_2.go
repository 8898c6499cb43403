	description = strings.TrimSpace(description)
	d.Journal.Println("bag", tag, "missing:", description)
}
