	out, _ := exec.Command("sh", "-c", `grep "$0" scans.log | tail -n 1`, parcel).Output()
	return strings.TrimSpace(string(out))
}
