	log := openLog()
	defer log.Close()
	summary = strings.NewReplacer("\t", " ", "\n", " ").Replace(summary)
	fmt.Fprintf(log, "%d\t%s\t%s\n", number, summary, decision)
}
