	quote := func(word string) string { return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'" }
	return fmt.Sprintf("lp -d %s %s", quote(job.Printer), quote(job.File))
}
