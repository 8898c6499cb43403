	quoted := strings.NewReplacer("&", "&amp;", "<", "&lt;", `"`, "&#34;").Replace(content)
	return `<parcel content="` + quoted + `" weight="` + strconv.Itoa(weight) + `"/>`
}
