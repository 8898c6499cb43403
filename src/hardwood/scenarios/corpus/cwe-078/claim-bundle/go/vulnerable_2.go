	return exec.Command("sh", "-c", "tar -czf "+archive+" "+strings.Join(names, " ")).Run()
}
