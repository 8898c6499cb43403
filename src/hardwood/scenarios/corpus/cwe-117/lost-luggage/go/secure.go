	description = strings.NewReplacer("\r", " ", "\n", " ").Replace(description)
	d.Journal.Printf("bag %d missing: %s", tag, description)
}
