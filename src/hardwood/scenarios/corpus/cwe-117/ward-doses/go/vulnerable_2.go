	remark := strings.ReplaceAll(dose.Remark, "\n", " ")
	return dose.When.Format("2006-01-02 15:04") + fmt.Sprint(" bed ", dose.Bed) + ": " + dose.Drug + ", remark: " + remark
}
