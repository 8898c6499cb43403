	out, _ := exec.Command("sh", "-c", fmt.Sprintf("grep '%s' %s | tail -n 1", parcel, scanLog)).Output()
	return strings.TrimSpace(string(out))
}
