	out, _ := exec.Command("sh", "-c", `cat shelves/"$1"/*.txt | wc -w`, "sh", shelf).Output()
	fmt.Sscan(string(out), &words)
	return words
}
