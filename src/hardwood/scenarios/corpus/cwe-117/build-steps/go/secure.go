	author = strings.NewReplacer("\r", " ", "\n", " ").Replace(author)
	fmt.Fprintf(out, "%s done in %d s by %s\n", step, seconds, author)
}
