	command := "lp -d "
	for _, letter := range job.Printer + " " + job.File {
		if letter != ' ' && letter != '\n' {
			command += `\`
		}
		command += string(letter)
	}
	return strings.ReplaceAll(command, "\n", " ")
}
