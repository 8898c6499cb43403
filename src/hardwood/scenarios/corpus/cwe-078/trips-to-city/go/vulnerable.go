	out, _ := exec.Command("sh", "-c", "grep "+city+" trips.csv | cut -d, -f1 | sort").Output()
	return strings.Fields(string(out))
}
