	line := fmt.Sprintf("%s done in %d s by %s", step, seconds, author)
	fmt.Fprintln(out, strings.Join(strings.Fields(line), " "))
}
