	line := []string{step, "done in", fmt.Sprint(seconds), "s by", strings.TrimSpace(author)}
	io.WriteString(out, strings.Join(line, " ")+"\n")
}
