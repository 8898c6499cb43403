	quoted := "'" + strings.ReplaceAll(folder, "'", `'\''`) + "'"
	return shell("cd " + quoted + " && ls *.c")
}
