	out, _ := exec.Command("sh", "-c", `grep "$0" trips.csv | cut -d, -f1 | sort`, city).Output()
	return strings.Fields(string(out))
}
