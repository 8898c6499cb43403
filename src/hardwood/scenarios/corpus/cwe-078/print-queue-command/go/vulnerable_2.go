	return fmt.Sprintf("lp -d %q %q", job.Printer, job.File)
}
