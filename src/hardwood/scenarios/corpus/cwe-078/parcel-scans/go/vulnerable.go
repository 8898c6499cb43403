	out, _ := exec.Command("sh", "-c", "grep "+parcel+" scans.log | tail -n 1").Output()
	return strings.TrimSpace(string(out))
}
