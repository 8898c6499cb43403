	out, _ := exec.Command("grep", "-F", "-e", parcel, scanLog).Output()
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}
