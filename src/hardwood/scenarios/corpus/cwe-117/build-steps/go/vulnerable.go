	fmt.Fprintf(out, "%s done in %d s by %s\n", step, seconds, author)
}
