	log := openLog()
	defer log.Close()
	fmt.Fprintf(log, "%d\t%s\t%s\n", number, summary, decision)
}
