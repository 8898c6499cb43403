	log, _ := os.ReadFile("chat.log")
	count := 0
	for _, line := range strings.Split(strings.ToLower(string(log)), "\n") {
		if strings.Contains(line, strings.ToLower(word)) {
			count++
		}
	}
	return count
}
