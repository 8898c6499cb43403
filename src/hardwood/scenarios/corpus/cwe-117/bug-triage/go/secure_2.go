	log := openLog()
	defer log.Close()
	row := []string{strconv.Itoa(number), strings.Join(strings.Fields(summary), " "), decision}
	log.WriteString(strings.Join(row, "\t") + "\n")
}
