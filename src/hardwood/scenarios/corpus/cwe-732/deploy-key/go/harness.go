package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	pem, _ := io.ReadAll(os.Stdin)
	if err := storePrivateKey(os.Args[1], pem); err != nil {
		fmt.Print("failed")
	}
}
