export { type ContractCase, callStoreContract } from "./call-store-contract.js";
