	entry := "bag " + strconv.Itoa(tag) + " missing: " + description
	d.Journal.Print(strings.Join(strings.Fields(entry), " "))
}
