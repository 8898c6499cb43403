	d.Journal.Printf("bag %d missing: %s", tag, description)
}
