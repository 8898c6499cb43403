	log := openLog()
	summary = strings.ReplaceAll(summary, "\n", " ")
	row := []string{strconv.Itoa(number), summary, decision}
	log.WriteString(strings.Join(row, "\t") + "\n")
	log.Close()
}
