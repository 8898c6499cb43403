	remark := strings.NewReplacer("\r", " ", "\n", " ").Replace(dose.Remark)
	when := dose.When.Format("2006-01-02 15:04")
	return fmt.Sprintf("%s bed %d: %s, remark: %s", when, dose.Bed, dose.Drug, remark)
}
