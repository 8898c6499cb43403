	return fmt.Sprintf(`<parcel content=%q weight="%d"/>`, content, weight)
}
