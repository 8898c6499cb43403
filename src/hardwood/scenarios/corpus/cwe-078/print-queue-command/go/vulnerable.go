	return fmt.Sprintf("lp -d %s %s", job.Printer, job.File)
}
