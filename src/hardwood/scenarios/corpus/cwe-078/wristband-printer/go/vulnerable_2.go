	var line strings.Builder
	line.WriteString("echo '")
	line.WriteString(name)
	line.WriteString("' | sh printer.sh")
	return exec.Command("sh", "-c", line.String()).Run()
}
