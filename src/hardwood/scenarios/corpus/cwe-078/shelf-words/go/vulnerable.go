	out, _ := exec.Command("sh", "-c", "cat shelves/"+shelf+"/*.txt | wc -w").Output()
	fmt.Sscan(string(out), &words)
	return words
}
