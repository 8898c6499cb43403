	journal = strings.TrimPrefix(journal, "../")
	return appendLine(archive+"/"+journal, entry)
}
