	command := fmt.Sprintf("cat 'shelves/%s'/*.txt | wc -w", shelf)
	out, err := exec.Command("sh", "-c", command).Output()
	if err != nil {
		return 0
	}
	fmt.Sscan(strings.TrimSpace(string(out)), &words)
	return words
}
