	command := "grep '" + strings.TrimSpace(city) + "' trips.csv | cut -d, -f1"
	out, _ := exec.Command("sh", "-c", command).Output()
	numbers := strings.Fields(string(out))
	sort.Strings(numbers)
	return numbers
}
