package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

const keys = "keys"

// publicKeyPath is where the public key of a project lies, e.g. keys/shop.pub
func publicKeyPath(project string) string {
	return filepath.Join(keys, strings.ToLower(project)+".pub")
}

// storePublicKey writes the key that the forge shows on the project's page.
func storePublicKey(project string, key io.Reader) error {
	file, err := os.Create(publicKeyPath(project))
	if err != nil {
		return fmt.Errorf("public key of %s: %w", project, err)
	}
	defer file.Close()
	_, err = io.Copy(file, key)
	return err
}

// storePrivateKey writes the private key with which a project is deployed to a file such
// as "keys/shop.pem".
func storePrivateKey(path string, pem []byte) error {
